package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.Option;
import java.util.List;

/** What can be chosen in this feature's selects, in one language. */
public class OrganisationChoices {

    private static final String FEATURE = "organisations";

    private final Language language;

    OrganisationChoices(Language language) {
        this.language = language;
    }

    public List<Option> getKinds() {
        return Option.of(OrganisationKind.class, language, FEATURE, "kind");
    }

    public List<Option> getSizes() {
        return Option.of(SizeClass.class, language, FEATURE, "size");
    }

    public List<Option> getSectors() {
        return Option.of(Sector.class, language, FEATURE, "sector");
    }

    public List<Option> getFunctions() {
        return Option.of(JobFunction.class, language, FEATURE, "function");
    }

    public List<Option> getLanguages() {
        return Option.of(Language.class, language, FEATURE, "language");
    }
}
