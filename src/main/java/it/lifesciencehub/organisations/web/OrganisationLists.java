package it.lifesciencehub.organisations.web;

import it.lifesciencehub.lists.web.ListColumn;
import it.lifesciencehub.lists.web.ListField;
import it.lifesciencehub.lists.web.ListPlan;
import it.lifesciencehub.lists.web.ListQuery;
import it.lifesciencehub.organisations.ActivitySpan;
import it.lifesciencehub.organisations.OrganisationFilter;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationListService;
import it.lifesciencehub.organisations.OrganisationOrder;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.FilterChoices;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of organisations: its filters and columns, and what its address asks for. For the page and for its files. */
@RequestScoped
public class OrganisationLists {

    static final String ADDRESS = "/staff/organisations";
    private static final String FEATURE = "organisations";

    @Inject
    private OrganisationListService organisations;

    @Inject
    @Any
    private Instance<FilterChoices> offered;

    @Inject
    private Ui ui;

    ListPlan plan() {
        return new ListPlan(FEATURE, ADDRESS, ADDRESS, columns(), fields());
    }

    List<ListColumn> columns() {
        return OrganisationCell.columns(ui.getLanguage());
    }

    private List<ListField> fields() {
        OrganisationChoices choices = new OrganisationChoices(ui.getLanguage());
        String all = text("list.all");
        String allFeminine = text("list.allFeminine");
        List<Option> memberships = new ArrayList<>(offered("membership"));
        memberships.add(new Option(OrganisationFilter.NO_MEMBERSHIP, text("list.neverMember")));
        return List.of(
                ListField.words("q", text("list.words"), true),
                ListField.choice("membership", text("list.membership"), allFeminine, memberships, true),
                ListField.choice("kind", text("list.kind"), all, choices.getKinds(), true),
                ListField.choice("province", text("list.province"), allFeminine, provinces(), true),
                ListField.words("municipality", text("list.municipality"), false),
                ListField.choice("sector", text("list.sector"), all, choices.getSectors(), false),
                ListField.choice("size", text("list.size"), allFeminine, choices.getSizes(), false),
                ListField.choice("category", text("list.category"), allFeminine, offered("category"), false),
                ListField.choice("group", text("list.group"), all, offered("group"), false),
                ListField.choice("activity", text("list.activity"), allFeminine, activities(), false),
                ListField.choice("delegate", text("list.delegate"), allFeminine, yesAndNo("list.delegate."), false),
                ListField.choice("active", text("list.status"), all, yesAndNo("list.active."), false));
    }

    private List<Option> provinces() {
        return organisations.provinces().stream()
                .map(province -> new Option(province, province))
                .toList();
    }

    private List<Option> activities() {
        return Arrays.stream(ActivitySpan.values())
                .map(span -> new Option(span.name(), text("activity." + span.name())))
                .toList();
    }

    private List<Option> yesAndNo(String prefix) {
        return List.of(new Option("true", text(prefix + "true")), new Option("false", text(prefix + "false")));
    }

    private List<Option> offered(String filter) {
        return offered.stream()
                .filter(choices -> choices.filter().equals(filter))
                .findFirst()
                .map(choices -> choices.options(ui.getLanguage()))
                .orElse(List.of());
    }

    OrganisationCell.Words words() {
        Map<String, String> categories = offered("category").stream()
                .collect(Collectors.toMap(option -> option.value().toString(), Option::label));
        return new OrganisationCell.Words(ui.getLanguage(), categories);
    }

    /** @throws Refusal as not found where a value is none of the filter's */
    static OrganisationFilter filter(ListQuery query) {
        String group = query.get("group");
        return new OrganisationFilter(
                query.get("q"),
                constant(OrganisationKind.class, query.get("kind")),
                constant(Sector.class, query.get("sector")),
                query.get("province"),
                query.get("municipality"),
                constant(SizeClass.class, query.get("size")),
                query.get("membership"),
                query.get("category"),
                group == null ? null : AddressId.of(group),
                constant(ActivitySpan.class, query.get("activity")),
                truth(query.get("delegate")),
                truth(query.get("active")),
                List.of());
    }

    /** @param by the column's code, or null for the usual order */
    static OrganisationOrder order(String by, boolean descending) {
        return by == null
                ? OrganisationOrder.BY_NAME
                : new OrganisationOrder(constant(OrganisationOrder.By.class, by), descending);
    }

    /** The order that stands in an address. */
    static OrganisationOrder order(ListQuery query) {
        String sort = query.get("sort");
        return sort == null
                ? OrganisationOrder.BY_NAME
                : order(sort.startsWith("-") ? sort.substring(1) : sort, sort.startsWith("-"));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    static Boolean truth(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private String text(String key) {
        return Texts.get(ui.getLanguage(), FEATURE, key);
    }
}
