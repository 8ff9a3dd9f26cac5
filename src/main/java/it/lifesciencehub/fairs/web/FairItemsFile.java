package it.lifesciencehub.fairs.web;

import it.lifesciencehub.fairs.FairItemService;
import it.lifesciencehub.fairs.ItemGrid;
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

/** What companies on a stand hand in, as a file for its organiser: {@code ?event=…}. */
@ApplicationScoped
public class FairItemsFile implements ListFile {

    @EJB
    private FairItemService items;

    @Override
    public String address() {
        return "/staff/fair-materials";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, FairDeskPage.FEATURE, "items.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FairDeskPage.FEATURE,
                "field.company",
                "field.item",
                "field.due",
                "field.status",
                "field.content",
                "field.file",
                "field.handedAt");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        for (ItemGrid.Company company :
                items.grid(AddressId.of(parameters.apply("event"))).companies()) {
            company.cells()
                    .forEach(one -> row.accept(Arrays.asList(
                            company.name(),
                            one.title().in(language),
                            one.dueOn(),
                            Texts.get(language, FairDeskPage.FEATURE, "light." + one.light()),
                            one.content(),
                            one.fileName(),
                            one.handedAt())));
        }
    }
}
