package it.lifesciencehub.travel;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.util.ArrayList;
import java.util.List;

/** What bodies, meetings and their outcomes have to be like. */
final class MeetingPolicy {

    private static final int NAME = 200;
    private static final int CONTACT = 300;
    private static final int CONTACTS = 1000;
    private static final int NOTES = 2000;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;

    private MeetingPolicy() {}

    static void bodyIsRight(BodyForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", form.getName(), NAME);
        if (!Countries.isCode(form.getCountry())) {
            problems.add(new Problem("country", TravelReason.COUNTRY_NOT_VALID));
        }
        if (form.getKind() == null) {
            problems.add(new Problem("kind", CommonReason.REQUIRED));
        }
        TextRules.notTooLong(problems, "contact", form.getContact(), CONTACT);
        TextRules.notTooLong(problems, "notes", form.getNotes(), NOTES);
        Refusal.ofAny(problems);
    }

    /** @param leg the one that is chosen, or null */
    static void meetingIsRight(MeetingForm form, LegSpan leg) {
        List<Problem> problems = new ArrayList<>();
        if (form.getBodyId() == null) {
            problems.add(new Problem("bodyId", CommonReason.REQUIRED));
        }
        if (leg == null) {
            problems.add(new Problem("legId", CommonReason.REQUIRED));
        }
        if (form.getStarts() == null) {
            problems.add(new Problem("starts", CommonReason.REQUIRED));
        } else if (leg != null && !leg.isOn(form.getStarts().toLocalDate())) {
            problems.add(new Problem("starts", TravelReason.OUTSIDE_OF_LEG));
        }
        Integer minutes = form.getMinutes();
        if (minutes == null || minutes < SHORTEST || minutes > LONGEST) {
            problems.add(new Problem("minutes", TravelReason.NUMBER_NOT_VALID, SHORTEST, LONGEST));
        }
        TextRules.notTooLong(problems, "place", form.getPlace(), CONTACT);
        TextRules.notTooLong(problems, "interpreter", form.getInterpreter(), NAME);
        if (form.getWho() == null || form.getWho().isEmpty()) {
            problems.add(new Problem("who", TravelReason.NOBODY_TAKES_PART));
        }
        Refusal.ofAny(problems);
    }

    static void outcomeIsRight(OutcomeForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "contacts", form.getContacts(), CONTACTS);
        TextRules.notTooLong(problems, "note", form.getNote(), NOTES);
        if (!form.isFollowUp()
                && LegForm.text(form.getNote()).isEmpty()
                && LegForm.text(form.getContacts()).isEmpty()) {
            problems.add(new Problem("note", CommonReason.REQUIRED));
        }
        Refusal.ofAny(problems);
    }
}
