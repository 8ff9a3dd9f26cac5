package it.lifesciencehub.registrations;

import it.lifesciencehub.organisations.OpenDuty.Choice;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can become of a place whose holder leaves the organisation that they come for. It is the company's place: its
 * delegates and staff hand it over or leave it to the person; whoever leaves can but give it back.
 */
final class LeaverPolicy {

    private LeaverPolicy() {}

    /**
     * @param forCompany whether the caller acts for the company
     * @param colleagueFree whether a colleague works there who has no place at the event
     */
    static Set<Choice> choices(RegistrationStatus status, boolean forCompany, boolean colleagueFree) {
        Set<Choice> choices = EnumSet.of(Choice.CANCEL);
        if (forCompany && colleagueFree) {
            choices.add(Choice.HAND_OVER);
        }
        if (forCompany && mayKeep(status)) {
            choices.add(Choice.KEEP);
        }
        return choices;
    }

    /** A colleague goes where one can; else the place is given back to those who wait. */
    static Choice proposal(Set<Choice> choices) {
        return choices.contains(Choice.HAND_OVER) ? Choice.HAND_OVER : Choice.CANCEL;
    }

    /**
     * Only a place that is held can stay with the person: a wait or a request without the organisation would pass by
     * its share, and overtake those who wait within theirs.
     */
    static boolean mayKeep(RegistrationStatus status) {
        return status.isHoldingPlace();
    }
}
