package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A line of a statement. */
@Entity
@Table(name = "fair_statement_line")
public class FairStatementLine extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    private FairStatement statement;

    @Column(name = "number")
    private int number;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Column(name = "net")
    private BigDecimal net;

    @Column(name = "vat_rate")
    private BigDecimal vatRate;

    @Column(name = "vat")
    private BigDecimal vat;

    protected FairStatementLine() {}

    FairStatementLine(FairStatement statement, int number, StatementLine line) {
        this.statement = statement;
        this.number = number;
        this.name = line.name();
        this.net = line.net();
        this.vatRate = line.vatRate();
        this.vat = line.vat();
    }

    StatementLine toLine() {
        return new StatementLine(name, net, vatRate, vat);
    }
}
