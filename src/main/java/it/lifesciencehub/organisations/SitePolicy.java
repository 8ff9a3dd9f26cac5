package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Refusal.Problem;
import java.util.List;

/** What makes the data of a site right; where it stands is checked as an organisation's address is. */
final class SitePolicy {

    private SitePolicy() {}

    /** Everything that is wrong with the normalised form; empty when it may be written. */
    static List<Problem> problems(SiteForm form) {
        FieldProblems problems = new FieldProblems();
        problems.required("name", form.getName());
        problems.required("kind", form.getKind());
        problems.line("name", form.getName(), 150);
        problems.required("municipality", form.getMunicipality());
        AddressPolicy.isAnswered(form, problems);
        AddressPolicy.standsSomewhere(form, problems);
        return problems.all();
    }
}
