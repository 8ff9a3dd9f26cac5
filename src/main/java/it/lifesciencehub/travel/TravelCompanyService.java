package it.lifesciencehub.travel;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A mission as a company's delegates see it: never what their people gave, only whether all is there. */
@Stateless
@Guarded
public class TravelCompanyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private TravelPapers papers;

    @Inject
    private MeetingRows rows;

    @Inject
    private OutcomeBook outcomes;

    @Inject
    private Clock clock;

    /** A company's mission that shows it anything. */
    public record Mission(Long eventId, LocalisedText title, Long organisationId, String company)
            implements Serializable {}

    /** @throws Refusal as not found for other people, and where nobody of the company goes */
    @Allow(Role.PERSON)
    public CompanyTravel open(Long organisationId, Long eventId) {
        Travel travel = require(organisationId, eventId);
        List<CompanyTravel.Person> people = papers.rows(travel).stream()
                .filter(row -> organisationId.equals(row.organisationId()))
                .map(row -> new CompanyTravel.Person(row.name(), row.complete()))
                .toList();
        return new CompanyTravel(
                eventId,
                organisationId,
                em.find(Organisation.class, organisationId).getName(),
                travel.getEvent().getTitle(),
                people,
                travel.isPublished() ? rows.ofCompany(travel, organisationId) : List.of());
    }

    private Travel require(Long organisationId, Long eventId) {
        organisations.requireDelegateOf(organisationId);
        Travel travel = access.require(eventId);
        if (!travel.isAsked() && !travel.isPublished()
                || book.ofCompany(travel, organisationId).isEmpty()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return travel;
    }

    /** What the company noted of a meeting last, to be changed. */
    @Allow(Role.PERSON)
    public OutcomeForm outcome(Long organisationId, Long eventId, Long meetingId) {
        Travel travel = require(organisationId, eventId);
        return outcomes.form(travel, ownMeeting(travel, organisationId, meetingId), organisationId);
    }

    /** Notes what came of a meeting, for the company and staff alone. From its beginning. */
    @Allow(Role.PERSON)
    public void note(Long organisationId, Long eventId, Long meetingId, OutcomeForm form) {
        Travel travel = access.lock(require(organisationId, eventId));
        outcomes.note(travel, ownMeeting(travel, organisationId, meetingId), organisationId, form);
    }

    private TravelMeeting ownMeeting(Travel travel, Long organisationId, Long meetingId) {
        TravelMeeting meeting = access.meeting(travel, meetingId);
        Set<Long> people = book.ofCompany(travel, organisationId);
        if (!travel.isPublished() || meeting.getWho().stream().noneMatch(people::contains)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return meeting;
    }

    /** Missions of the companies that the caller acts for: coming, and for half a year after. */
    @Allow(Role.PERSON)
    public List<Mission> mine() {
        List<Mission> missions = new ArrayList<>();
        for (OrganisationName company : organisations.organisationsOfDelegate(Caller.requirePersonId())) {
            for (Travel travel : access.ofCompany(company.id(), clock.instant())) {
                missions.add(new Mission(
                        travel.getEvent().getId(), travel.getEvent().getTitle(), company.id(), company.name()));
            }
        }
        return missions;
    }
}
