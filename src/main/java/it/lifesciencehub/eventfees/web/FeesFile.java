package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.ChargeFilter;
import it.lifesciencehub.eventfees.ChargeService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Charges as a file. */
@ApplicationScoped
public class FeesFile implements ListFile {

    private static final String FEATURE = "eventfees";

    @Inject
    private ChargeService charges;

    @Inject
    private Clock clock;

    @Override
    public String address() {
        return "/staff/fees";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, FEATURE, "list.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FEATURE,
                "field.number",
                "field.event",
                "field.person",
                "field.organisation",
                "field.amount",
                "field.paid",
                "field.left",
                "field.toReturn",
                "field.due",
                "field.state");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        LocalDate today = RomeTime.today(clock);
        ChargeFilter filter =
                FeeListPage.filter(parameters.apply("event"), parameters.apply("show"), parameters.apply("q"));
        ListFile.pages(
                request -> charges.list(filter, request),
                one -> row.accept(Arrays.asList(
                        one.number(),
                        one.event(language),
                        one.person(),
                        one.organisation(),
                        one.amount(),
                        one.paid(),
                        one.left(),
                        one.toReturn(),
                        one.dueOn(),
                        Texts.get(language, FEATURE, "state." + one.state(today)))));
    }
}
