package it.lifesciencehub.renewals.web;

import it.lifesciencehub.membership.TermWords;
import it.lifesciencehub.renewals.PaymentLine;
import it.lifesciencehub.renewals.PaymentService;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Many payments at once: pasted, looked at line by line, recorded all together or not at all. */
@Named
@ViewScoped
public class PaymentsPastePage implements Serializable {

    private static final String FEATURE = "renewals";

    @Inject
    private PaymentService payments;

    @Inject
    private Ui ui;

    private String lines;
    private String checked;
    private List<PaymentLine> preview = List.of();

    public void check() {
        preview = List.of();
        preview = payments.preview(lines);
        checked = lines;
    }

    /** What was looked at, whatever stands in the field by now. */
    public String record() {
        int recorded = payments.recordAll(checked);
        PageMessages.done(FEATURE, "paste.recorded", recorded);
        return "/renewals/payments?faces-redirect=true";
    }

    public long getWrong() {
        return preview.stream().filter(line -> !line.problems().isEmpty()).count();
    }

    public BigDecimal getSum() {
        return preview.stream()
                .map(PaymentLine::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String sentence(Problem problem) {
        return Texts.of(ui.getLanguage(), problem.reason(), problem.arguments().toArray());
    }

    public String term(PaymentLine line) {
        return line.row() == null
                ? ""
                : TermWords.of(
                        ui.getLanguage(), line.row().startsOn(), line.row().endsOn());
    }

    public List<PaymentLine> getPreview() {
        return preview;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
