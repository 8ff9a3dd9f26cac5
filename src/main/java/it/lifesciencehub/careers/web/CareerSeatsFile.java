package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CareerSharingService;
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

/** All seats of a career day, as a file: {@code ?event=…}. */
@ApplicationScoped
public class CareerSeatsFile implements ListFile {

    @EJB
    private CareerSharingService sharing;

    @Override
    public String address() {
        return "/staff/career-seats";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, CareerDeskPage.FEATURE, "grid.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                CareerDeskPage.FEATURE,
                "list.when",
                "grid.figure",
                "grid.company",
                "grid.student",
                "grid.class",
                "grid.wish",
                "grid.reason");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        sharing.view(AddressId.of(parameters.apply("event")))
                .rows()
                .forEach(one -> row.accept(Arrays.asList(
                        one.startsAt(),
                        one.figure().in(language),
                        one.company(),
                        one.student(),
                        one.from(),
                        one.wish(),
                        one.reason())));
    }
}
