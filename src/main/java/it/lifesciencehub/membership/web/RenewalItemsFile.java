package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.RenewalOutcome;
import it.lifesciencehub.membership.RenewalProblems;
import it.lifesciencehub.membership.RenewalService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The memberships of one renewal run as a file, as its page shows them. */
@ApplicationScoped
public class RenewalItemsFile implements ListFile {

    @Inject
    private RenewalService renewals;

    @Override
    public String address() {
        return "/staff/membership-run";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "membership", "renewals.one");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                "membership",
                "renewals.organisation",
                "renewals.category",
                "renewals.size",
                "renewals.outcome",
                "renewals.from",
                "renewals.until",
                "renewals.fee",
                "renewals.reference",
                "renewals.problem");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        Long id = AddressId.of(parameters.apply("id"));
        String only = parameters.apply("only");
        RenewalOutcome outcome = only == null || only.isEmpty() ? null : RenewalOutcome.valueOf(only);
        ListFile.pages(
                request -> renewals.items(id, outcome, request),
                one -> row.accept(Arrays.asList(
                        one.organisation(),
                        one.category(language),
                        one.sizeClass() == null
                                ? null
                                : Texts.get(language, "organisations", "size." + one.sizeClass()),
                        Texts.get(language, "membership", "renewalOutcome." + one.outcome()),
                        one.startsOn(),
                        one.endsOn(),
                        one.fee(),
                        one.reference(),
                        RenewalProblems.sentence(language, one.problem()))));
    }
}
