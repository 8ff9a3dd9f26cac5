package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListColumn;
import it.lifesciencehub.lists.web.ListField;
import it.lifesciencehub.lists.web.ListPlan;
import it.lifesciencehub.lists.web.ListQuery;
import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.organisations.PeopleFilter;
import it.lifesciencehub.organisations.PeopleOrder;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The list of people: its filters and columns, and what its address asks for. For the page and for its files. */
@RequestScoped
public class PeopleLists {

    private static final String ADDRESS = "/staff/people";
    private static final String ORGANISATION = "organisation";

    @Inject
    private OrganisationService organisations;

    @Inject
    private Ui ui;

    /** @param organisation the id in the address, or null */
    ListPlan plan(String organisation) {
        return new ListPlan("people", ADDRESS, ADDRESS, columns(), fields(organisation));
    }

    List<ListColumn> columns() {
        return PersonCell.columns(ui.getLanguage());
    }

    private List<ListField> fields(String organisation) {
        OrganisationChoices choices = new OrganisationChoices(ui.getLanguage());
        String all = text("people.all");
        List<ListField> fields = new ArrayList<>(List.of(
                ListField.words("q", text("people.words"), true),
                ListField.choice("kind", text("people.kind"), all, choices.getKinds(), true),
                ListField.choice("function", text("people.function"), all, choices.getFunctions(), true),
                ListField.choice("delegate", text("people.delegate"), all, yesAndNo("people.delegate."), false),
                ListField.choice("account", text("people.account"), all, yesAndNo("people.account."), false),
                ListField.choice("language", text("people.language"), all, choices.getLanguages(), false)));
        if (organisation != null) {
            Long id = AddressId.of(organisation);
            fields.add(ListField.choice(
                    ORGANISATION,
                    text("people.organisation"),
                    all,
                    List.of(new Option(id, organisations.face(id).name())),
                    false));
        }
        return fields;
    }

    private List<Option> yesAndNo(String prefix) {
        return List.of(new Option("true", text(prefix + "true")), new Option("false", text(prefix + "false")));
    }

    static PeopleFilter filter(ListQuery query) {
        String organisation = query.get(ORGANISATION);
        return new PeopleFilter(
                query.get("q"),
                organisation == null ? null : AddressId.of(organisation),
                OrganisationLists.constant(OrganisationKind.class, query.get("kind")),
                OrganisationLists.constant(JobFunction.class, query.get("function")),
                OrganisationLists.truth(query.get("delegate")),
                OrganisationLists.truth(query.get("account")),
                OrganisationLists.constant(Language.class, query.get("language")));
    }

    static PeopleOrder order(ListQuery query) {
        String sort = query.get("sort");
        boolean descending = sort != null && sort.startsWith("-");
        return sort == null
                ? PeopleOrder.BY_NAME
                : new PeopleOrder(
                        OrganisationLists.constant(PeopleOrder.By.class, descending ? sort.substring(1) : sort),
                        descending);
    }

    private String text(String key) {
        return Texts.get(ui.getLanguage(), "organisations", key);
    }
}
