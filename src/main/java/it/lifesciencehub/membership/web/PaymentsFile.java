package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.PaymentService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Fees that are to come in, as a file. */
@ApplicationScoped
public class PaymentsFile implements ListFile {

    @Inject
    private PaymentService payments;

    @Override
    public String address() {
        return "/staff/membership-payments";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "membership", "payments.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "membership",
                "renewals.organisation",
                "renewals.category",
                "renewals.from",
                "renewals.until",
                "renewals.reference",
                "payments.due",
                "renewals.fee");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        boolean late = "true".equals(parameters.apply("late"));
        ListFile.pages(
                request -> payments.open(parameters.apply("q"), late, request),
                one -> row.accept(Arrays.asList(
                        one.organisation(),
                        one.category(language),
                        one.startsOn(),
                        one.endsOn(),
                        one.reference(),
                        one.dueOn(),
                        one.fee())));
    }
}
