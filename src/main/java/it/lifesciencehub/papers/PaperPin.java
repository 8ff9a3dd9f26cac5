package it.lifesciencehub.papers;

import java.io.Serializable;

/**
 * One version of a group's paper that something else points to.
 *
 * @param label the paper's title and version, as people call it
 * @param address the path under which those who may read it get it
 */
public record PaperPin(Long versionId, String label, PaperAudience audience, String address) implements Serializable {

    static PaperPin of(GroupPaperVersion version) {
        GroupPaper paper = version.getPaper();
        return new PaperPin(
                version.getId(),
                paper.getTitle() + " (v" + version.getNumber() + ")",
                paper.getAudience(),
                "/my/group-papers/" + paper.getGroup().getSlug() + "/" + paper.getId());
    }
}
