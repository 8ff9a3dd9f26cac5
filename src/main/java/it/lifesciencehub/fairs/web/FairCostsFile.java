package it.lifesciencehub.fairs.web;

import it.lifesciencehub.fairs.CostDesk;
import it.lifesciencehub.fairs.FairCostService;
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

/** What each company bears of each cost, line by line, as a file: {@code ?event=…}. */
@ApplicationScoped
public class FairCostsFile implements ListFile {

    @EJB
    private FairCostService costs;

    @Override
    public String address() {
        return "/staff/fair-costs";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, FairDeskPage.FEATURE, "costs.title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(
                language,
                FairDeskPage.FEATURE,
                "field.company",
                "statement.what",
                "statement.net",
                "statement.rate",
                "statement.vat",
                "statement.total");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        for (CostDesk.Company company :
                costs.desk(AddressId.of(parameters.apply("event")), language).companies()) {
            company.lines()
                    .forEach(line -> row.accept(Arrays.asList(
                            company.name(),
                            line.name().in(language),
                            line.net(),
                            line.vatRate(),
                            line.vat(),
                            line.total())));
        }
    }
}
