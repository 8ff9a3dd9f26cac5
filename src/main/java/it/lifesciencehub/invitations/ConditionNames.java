package it.lifesciencehub.invitations;

import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.membership.MembershipStatus;
import it.lifesciencehub.newsletters.Topics;
import it.lifesciencehub.organisations.JobFunction;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.Province;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What conditions can ask for, and how people call it. */
@ApplicationScoped
class ConditionNames {

    private static final int MOST_EVENTS = 200;
    private static final String ORGANISATIONS = "organisations";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Topics topics;

    List<ConditionRow> rows(Audience audience) {
        return audience.getConditions().stream()
                .map(one -> new ConditionRow(one.getId(), one.getBlock(), one.getKind(), one.isNegated(), name(one)))
                .toList();
    }

    private LocalisedText name(AudienceCondition condition) {
        if (condition.getKind() == ConditionKind.EVENT || condition.getKind() == ConditionKind.CAME) {
            return events("WHERE e.id = :id", condition.valueAsId()).stream()
                    .findFirst()
                    .map(ValueChoice::name)
                    .orElse(new LocalisedText(condition.getValue(), ""));
        }
        LocalisedText name = values(condition.getKind()).stream()
                .filter(choice -> choice.value().equals(condition.getValue()))
                .findFirst()
                .map(ValueChoice::name)
                .orElse(new LocalisedText(condition.getValue(), ""));
        if (condition.getDetail() == null) {
            return name;
        }
        LocalisedText role = Texts.both("groups", "role." + condition.getDetail());
        return new LocalisedText(name.getIt() + " – " + role.getIt(), name.in(Language.EN) + " – " + role.getEn());
    }

    /** In the order in which they are shown. */
    List<ValueChoice> values(ConditionKind kind) {
        return switch (kind) {
            case GROUP -> named("SELECT g.id, g.name.it, g.name.en FROM WorkGroup g ORDER BY g.area.position, g.id");
            case ORGANISATION_KIND -> constants(OrganisationKind.values(), ORGANISATIONS, "kind.");
            case SECTOR -> constants(Sector.values(), ORGANISATIONS, "sector.");
            case SIZE -> constants(SizeClass.values(), ORGANISATIONS, "size.");
            case JOB_FUNCTION -> constants(JobFunction.values(), ORGANISATIONS, "function.");
            case PROVINCE -> provinces();
            case MEMBERSHIP_CATEGORY ->
                named("SELECT c.code, c.name.it, c.name.en FROM MembershipCategory c ORDER BY c.position, c.id");
            case MEMBERSHIP_STATE -> states();
            case SUBSCRIPTION ->
                topics.all().stream()
                        .map(one -> new ValueChoice(one.key(), one.name()))
                        .toList();
            case EVENT, CAME -> events("WHERE e.id <> :id AND e.publishedAt IS NOT NULL", 0L);
            case LANGUAGE -> constants(Language.values(), "mail", "language.");
            case DELEGATE -> List.of(new ValueChoice("", Texts.both("invitations", "delegate.value")));
        };
    }

    /** Roles in groups. */
    static List<ValueChoice> roles() {
        return constants(MandateRole.values(), "groups", "role.");
    }

    private List<ValueChoice> named(String query) {
        return em.createQuery(query, Object[].class)
                .getResultStream()
                .map(row -> new ValueChoice(row[0].toString(), new LocalisedText((String) row[1], (String) row[2])))
                .toList();
    }

    private List<ValueChoice> events(String where, Long id) {
        return em.createQuery(
                        "SELECT e.id, e.title.it, e.title.en, e.startsAt FROM Event e " + where
                                + " ORDER BY e.startsAt DESC, e.id",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(MOST_EVENTS)
                .getResultStream()
                .map(row -> new ValueChoice(
                        row[0].toString(), new LocalisedText(title(Language.IT, row), title(Language.EN, row))))
                .toList();
    }

    private static String title(Language language, Object[] row) {
        return LocalisedText.pick(language, (String) row[1], (String) row[2]) + ", "
                + Moments.date(language, (Instant) row[3]);
    }

    private static List<ValueChoice> provinces() {
        List<String> codes = new ArrayList<>(Province.LOMBARDY);
        Province.all().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        return codes.stream()
                .map(code -> new ValueChoice(code, new LocalisedText(code, code)))
                .toList();
    }

    private static List<ValueChoice> states() {
        List<ValueChoice> states = new ArrayList<>(constants(MembershipStatus.values(), "membership", "status."));
        states.add(new ValueChoice(ConditionKind.NEVER_MEMBER, Texts.both("invitations", "state.never")));
        return states;
    }

    private static List<ValueChoice> constants(Enum<?>[] constants, String feature, String prefix) {
        return Arrays.stream(constants)
                .map(one -> new ValueChoice(one.name(), Texts.both(feature, prefix + one.name())))
                .toList();
    }
}
