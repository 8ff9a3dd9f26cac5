package it.lifesciencehub.meetings;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The papers that an agenda can pin. The feature that keeps a group's papers has a bean; without one there is no choice. */
public interface AgendaPapers {

    /** Versions of the group's papers that an item can take, the newest first. */
    List<AgendaPaper> choices(Long groupId);

    /** What is pinned, by version; those that are no more are left out. */
    Map<Long, AgendaPaper> find(Collection<Long> versionIds);

    /**
     * @param label the paper's title and version, as people call it
     * @param address the path under which those who may read it get it
     */
    record AgendaPaper(Long versionId, String label, String address) implements Serializable {}
}
