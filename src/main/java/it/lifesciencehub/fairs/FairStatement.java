package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a company bears of a stand, as it was published to it. Never changed: a change is a new version. */
@Entity
@Table(name = "fair_statement")
@NamedQuery(
        name = FairStatement.OF_STAND,
        query = "SELECT s FROM FairStatement s JOIN FETCH s.request r WHERE r.stand.id = :stand ORDER BY s.number,"
                + " s.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.lines")
        })
@NamedQuery(
        name = FairStatement.OF_REQUEST,
        query = "SELECT s FROM FairStatement s WHERE s.request.id = :request ORDER BY s.number DESC")
public class FairStatement extends BaseEntity {

    static final String OF_STAND = "FairStatement.ofStand";
    static final String OF_REQUEST = "FairStatement.ofRequest";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private FairRequest request;

    @Column(name = "number")
    private int number;

    @Column(name = "net")
    private BigDecimal net;

    @Column(name = "vat")
    private BigDecimal vat;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<FairStatementLine> lines = new ArrayList<>();

    protected FairStatement() {}

    FairStatement(FairRequest request, int number, List<StatementLine> lines, String by, Instant now) {
        this.request = request;
        this.number = number;
        this.publishedBy = by;
        this.publishedAt = now;
        this.net = StatementLine.net(lines);
        this.vat = StatementLine.vat(lines);
        for (StatementLine line : lines) {
            this.lines.add(new FairStatementLine(this, this.lines.size() + 1, line));
        }
    }

    List<StatementLine> toLines() {
        return lines.stream().map(FairStatementLine::toLine).toList();
    }

    BigDecimal total() {
        return net.add(vat);
    }

    public FairRequest getRequest() {
        return request;
    }

    /** Counts the versions of one company, from 1. */
    public int getNumber() {
        return number;
    }

    public BigDecimal getNet() {
        return net;
    }

    public BigDecimal getVat() {
        return vat;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
