package it.lifesciencehub.sample;

import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.membership.MembershipAct;
import it.lifesciencehub.membership.MembershipCategoryRow;
import it.lifesciencehub.membership.MembershipCategoryService;
import it.lifesciencehub.membership.MembershipFeeCommand;
import it.lifesciencehub.membership.MembershipService;
import it.lifesciencehub.membership.MembershipTermRow;
import it.lifesciencehub.membership.MembershipTermService;
import it.lifesciencehub.membership.MembershipView;
import it.lifesciencehub.membership.TermPayment;
import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.SizeClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes most organisations members, in every state, and gives some of their people mandates in groups: through the
 * services, as staff would.
 */
@ApplicationScoped
class SampleMembers {

    private static final Map<SizeClass, Integer> ORDINARY =
            Map.of(SizeClass.MICRO, 600, SizeClass.SMALL, 1_500, SizeClass.MEDIUM, 4_000, SizeClass.LARGE, 9_000);

    @Inject
    private MembershipCategoryService categories;

    @Inject
    private MembershipService memberships;

    @Inject
    private MembershipTermService terms;

    @Inject
    private MandateService mandates;

    /** As the migration numbers it. */
    private static final Long CLINICAL_RESEARCH = 2L;

    void make(Collection<Organisation> organisations, List<Affiliation> people, LocalDate today) {
        Map<String, Long> known = categories.list().stream()
                .collect(Collectors.toMap(
                        row -> row.name().getEn().toLowerCase(Locale.ROOT), MembershipCategoryRow::id));
        fees(known, today);
        int number = 0;
        for (Organisation organisation : organisations) {
            number++;
            if (number % 6 != 0) {
                join(organisation, known.get(category(organisation, today)), number, today);
            }
        }
        mandates(people, today);
        outsideCoordinator(people, today);
    }

    /** The cluster's person runs the working group on clinical research, and nothing else. */
    private void outsideCoordinator(List<Affiliation> people, LocalDate today) {
        people.stream()
                .filter(one -> !one.isDelegate()
                        && one.getOrganisation().getName().startsWith(SampleHub.COORDINATORS_ORGANISATION))
                .findFirst()
                .ifPresent(one -> mandates.give(new MandateCommand(
                        CLINICAL_RESEARCH,
                        one.getPerson().getId(),
                        one.getOrganisation().getId(),
                        MandateRole.COORDINATOR,
                        today.minusMonths(8),
                        null)));
    }

    private void fees(Map<String, Long> known, LocalDate today) {
        LocalDate from = today.withDayOfYear(1).minusYears(2);
        for (SizeClass size : SizeClass.values()) {
            fee(known.get("ordinary"), size, from, ORDINARY.get(size));
            fee(known.get("aggregated"), size, from, ORDINARY.get(size) / 2);
        }
        fee(known.get("partner"), null, from, 2_000);
        fee(known.get("start-up"), null, from, 250);
        fee(known.get("observer"), null, from, 500);
    }

    private void fee(Long category, SizeClass size, LocalDate from, int amount) {
        categories.addFee(category, new MembershipFeeCommand(size, null, null, from, new BigDecimal(amount)));
    }

    private static String category(Organisation organisation, LocalDate today) {
        if (organisation.getKind() == OrganisationKind.COMPANY) {
            boolean young = organisation.getFoundedYear() != null
                    && organisation.getFoundedYear() > today.getYear() - 6
                    && organisation.getSizeClass() == SizeClass.MICRO;
            return young ? "start-up" : organisation.getParent() == null ? "ordinary" : "aggregated";
        }
        return organisation.getKind() == OrganisationKind.ASSOCIATION ? "observer" : "partner";
    }

    /** Enters last year or this one, pays most terms, and stands where its number says. */
    private void join(Organisation organisation, Long category, int number, LocalDate today) {
        LocalDate entered = today.minusMonths(2L + number % 16).withDayOfMonth(1 + number % 27);
        Long membership = memberships.begin(organisation.getId(), category, entered, "");
        for (int round = 0; round < 3; round++) {
            MembershipView view = memberships.file(organisation.getId()).current();
            MembershipTermRow latest = view.terms().get(0);
            boolean running = !latest.endsOn().isBefore(today);
            if (running && number % 5 == 0) {
                request(latest, number);
                break;
            }
            pay(latest, number, today);
            if (running) {
                break;
            }
            terms.propose(membership);
        }
        MembershipView view = memberships.file(organisation.getId()).current();
        if (number % 29 == 0) {
            memberships.act(view.id(), view.version(), MembershipAct.SUSPEND, today, "Delibera del consiglio");
        } else if (number % 31 == 0) {
            memberships.act(
                    view.id(),
                    view.version(),
                    MembershipAct.GIVE_NOTICE,
                    today.plusMonths(2),
                    "Disdetta ricevuta via PEC");
        }
    }

    private void request(MembershipTermRow term, int number) {
        if (term.status() == TermStatus.PROPOSED && number % 10 == 0) {
            terms.request(term.id(), term.version());
        }
    }

    private void pay(MembershipTermRow term, int number, LocalDate today) {
        if (term.status() == TermStatus.PROPOSED && term.fee().signum() > 0) {
            LocalDate paidOn = term.startsOn().plusDays(20 + number % 30);
            terms.pay(
                    term.id(),
                    term.version(),
                    new TermPayment(
                            paidOn.isAfter(today) ? today : paidOn,
                            term.fee(),
                            "%d/%03d".formatted(term.startsOn().getYear(), number),
                            "",
                            false));
        }
    }

    /**
     * Every ninth person works in a group; the first of each group chairs it. Of an organisation the first one in a group
     * votes, and further ones stand by.
     */
    private void mandates(List<Affiliation> people, LocalDate today) {
        List<Long> groups = mandates.groups().stream().map(row -> row.id()).toList();
        Set<String> voting = new HashSet<>();
        for (int i = 0; i < people.size(); i += 9) {
            Affiliation one = people.get(i);
            int turn = i / 9;
            boolean first = voting.add(groups.get(turn % groups.size()) + " "
                    + one.getOrganisation().getId());
            MandateRole role =
                    turn < groups.size() ? MandateRole.CHAIR : first ? MandateRole.DELEGATE : MandateRole.ALTERNATE;
            mandates.give(new MandateCommand(
                    groups.get(turn % groups.size()),
                    one.getPerson().getId(),
                    one.getOrganisation().getId(),
                    role,
                    today.minusMonths(3L + turn % 20),
                    null));
        }
    }
}
