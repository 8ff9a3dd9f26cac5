package it.lifesciencehub.applications.web;

import it.lifesciencehub.membership.CategoryChoice;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.Option;
import java.io.Serializable;
import java.util.List;

/** What can be chosen in the form of an application, in one language. */
public class ApplicationChoices implements Serializable {

    private static final String ORGANISATIONS = "organisations";

    private final Language language;
    private final List<CategoryChoice> categories;

    ApplicationChoices(Language language, List<CategoryChoice> categories) {
        this.language = language;
        this.categories = List.copyOf(categories);
    }

    public List<Option> getCategories() {
        return categories.stream()
                .map(category -> new Option(category.code(), category.name().in(language)))
                .toList();
    }

    public List<Option> getKinds() {
        return Option.of(OrganisationKind.class, language, ORGANISATIONS, "kind");
    }

    public List<Option> getSizes() {
        return Option.of(SizeClass.class, language, ORGANISATIONS, "size");
    }

    public List<Option> getSectors() {
        return Option.of(Sector.class, language, ORGANISATIONS, "sector");
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, language, ORGANISATIONS, "language");
    }

    /** Countries by name, in the order of the language's alphabet. */
    public List<Option> getCountries() {
        return Countries.all(language).stream()
                .map(country -> new Option(country.code(), country.name()))
                .toList();
    }
}
