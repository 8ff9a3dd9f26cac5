package it.lifesciencehub.missions.web;

import it.lifesciencehub.missions.MissionSelectionService;
import it.lifesciencehub.missions.SelectionView;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The applications to a mission as a file: {@code ?event=…}, with the filter of the page. */
@ApplicationScoped
public class MissionApplicationsFile implements ListFile {

    @EJB
    private MissionSelectionService selection;

    @Override
    public String address() {
        return "/staff/mission-applications";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, MissionDeskPage.FEATURE, "list.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                MissionDeskPage.FEATURE,
                "field.place",
                "field.company",
                "field.state",
                "field.reservePlace",
                "field.total",
                "field.evaluators",
                "field.missingEvaluators",
                "field.submitted",
                "field.travellers",
                "field.turnover",
                "field.exportShare",
                "field.staff",
                "field.countries");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        List<SelectionView.Row> rows =
                selection.view(AddressId.of(parameters.apply("event"))).rows();
        SelectionFilter.of(parameters.apply("show"), parameters.apply("q"))
                .of(rows)
                .forEach(one -> row.accept(Arrays.asList(
                        one.place(),
                        one.company(),
                        Texts.get(language, MissionDeskPage.FEATURE, "state." + one.state()),
                        one.reservePlace(),
                        one.total(),
                        one.evaluation().scored(),
                        String.join(", ", one.evaluation().missing()),
                        one.submittedAt(),
                        one.travellers(),
                        one.turnover(),
                        one.exportShare(),
                        one.staff(),
                        one.countries())));
    }
}
