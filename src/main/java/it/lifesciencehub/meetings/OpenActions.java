package it.lifesciencehub.meetings;

import java.util.List;

/** What was agreed at former meetings and is not done; the feature that keeps it has a bean. */
public interface OpenActions {

    /** An item for each action of the group that comes back until it is done, each naming its action; the first due first. */
    List<AgendaDraft> of(Long groupId);
}
