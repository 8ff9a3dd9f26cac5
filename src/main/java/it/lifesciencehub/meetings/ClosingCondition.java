package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.RefusalReason;
import java.util.Optional;

/** What else has to be there before a meeting can be closed, as its minutes; each feature with such a rule has a bean. */
public interface ClosingCondition {

    /** Why the meeting cannot be closed now; empty where nothing is missing. */
    Optional<RefusalReason> obstacle(Meeting meeting);
}
