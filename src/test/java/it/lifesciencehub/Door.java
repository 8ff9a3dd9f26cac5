package it.lifesciencehub;

import it.lifesciencehub.accounts.Account;
import it.lifesciencehub.accounts.AccountFixture;
import it.lifesciencehub.accounts.web.BrowserSession;
import it.lifesciencehub.careers.CareerScene;
import it.lifesciencehub.courses.CourseScene;
import it.lifesciencehub.fairs.FairScene;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.minutes.MinutesScene;
import it.lifesciencehub.missions.MissionScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.DayScene;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Lets a test in at once as somebody new, whom it makes: parameters {@code role}, {@code name}, {@code address} and
 * {@code delegateOf} (an organisation's name, which is made where there is none), and {@code group} with {@code mandate}
 * (a group's slug, which is made where there is none, as a roundtable where it begins with "tavolo", and a role in it),
 * and {@code member} where the organisation's membership is in force; {@code today} makes an event that is going on with
 * so many confirmed places, {@code over} lets the event of this number end, {@code offersOver} the offers of an event run
 * out; {@code course} makes a course that is going on with a place for whoever comes in, and a questionnaire for its test;
 * {@code mission} (an organisation's name) makes the event of a mission that is going on, with a place on which whoever
 * comes in travels for that organisation; {@code missionOver} lets the deadline of the call on the event of this number
 * pass; {@code career} makes the event of a career day, and {@code phase} moves the one of {@code careerDay} on;
 * {@code fair} makes a fair whose address ends so. Only in the tests' deployment.
 */
@WebServlet("/test/door")
public class Door extends HttpServlet {

    @EJB
    private PersonFixture people;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private AccountFixture accounts;

    @Inject
    private MeetingScene meetings;

    @Inject
    private MinutesScene minutes;

    @Inject
    private DayScene days;

    @Inject
    private BookingScene booking;

    @Inject
    private CourseScene courses;

    @Inject
    private CareerScene careers;

    @Inject
    private MissionScene missions;

    @Inject
    private FairScene fairs;

    /** Answers the ids of the person and, where there is one, of the organisation, with a blank between them. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] name = or(request.getParameter("name"), "Chiara Bianchi").split(" ", 2);
        String address = or(request.getParameter("address"), UUID.randomUUID() + "@test.example");
        Person person = people.aPerson(name[0], name[1], Language.IT, address);
        String ids = person.getId().toString();
        if (request.getParameter("delegateOf") != null) {
            Organisation organisation = organisations.byName(request.getParameter("delegateOf"));
            organisations.affiliate(person, organisation, true);
            if (request.getParameter("member") != null) {
                organisations.makeMember(organisation.getId());
            }
            ids += " " + organisation.getId();
        }
        if (request.getParameter("group") != null) {
            meetings.join(
                    request.getParameter("group"),
                    person,
                    request.getParameter("delegateOf"),
                    MandateRole.valueOf(request.getParameter("mandate")));
        }
        if (request.getParameter("commentsOver") != null) {
            // Days pass: the last day for comments on the minutes of this meeting was yesterday.
            minutes.commentsAreOver(minutes.of(Long.valueOf(request.getParameter("commentsOver")))
                    .getId());
        }
        if (request.getParameter("today") != null) {
            Long event = days.event(null);
            ids += " " + event;
            for (Long place : days.confirmed(event, Integer.parseInt(request.getParameter("today")))) {
                ids += " " + place;
            }
        }
        if (request.getParameter("course") != null) {
            Long event = days.event(null, "COURSE");
            ids += " " + event + " " + days.confirm(event, person.getId()) + " " + courses.test();
        }
        if (request.getParameter("mission") != null) {
            Long event = days.event(null, "MISSION");
            ids += " " + event + " "
                    + days.confirm(
                            event,
                            person.getId(),
                            organisations
                                    .byName(request.getParameter("mission"))
                                    .getId());
        }
        if (request.getParameter("career") != null) {
            ids += " " + careers.event();
        }
        if (request.getParameter("fair") != null) {
            ids += " " + fairs.event(request.getParameter("fair"));
        }
        if (request.getParameter("careerDay") != null) {
            careers.phase(
                    Long.valueOf(request.getParameter("careerDay")), Integer.parseInt(request.getParameter("phase")));
        }
        if (request.getParameter("missionOver") != null) {
            missions.close(Long.valueOf(request.getParameter("missionOver")));
        }
        if (request.getParameter("over") != null) {
            days.end(Long.valueOf(request.getParameter("over")));
        }
        if (request.getParameter("offersOver") != null) {
            booking.letOffersRunOut(Long.valueOf(request.getParameter("offersOver")));
        }
        Account account = accounts.anAccountOf(person, Role.valueOf(or(request.getParameter("role"), "PERSON")));
        BrowserSession.open(request, accounts.aSessionOf(account));
        response.setContentType("text/plain");
        response.getWriter().write(ids);
    }

    private static String or(String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }
}
