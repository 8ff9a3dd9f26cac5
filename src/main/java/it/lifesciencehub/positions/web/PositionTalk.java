package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.CommentVerdict;
import it.lifesciencehub.positions.PositionTalkService;
import it.lifesciencehub.positions.PositionView;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What is said on a position's page: comments, the officers' answers, objections. */
@Named
@ViewScoped
public class PositionTalk implements Serializable {

    @EJB
    private PositionTalkService talk;

    private String comment;
    private final Map<Long, String> verdicts = new HashMap<>();
    private final Map<Long, String> answers = new HashMap<>();
    private final Map<Long, String> objections = new HashMap<>();

    public String comment(PositionView view) {
        int number = talk.comment(view.id(), comment);
        PageMessages.done(PositionLook.FEATURE, "talk.commented", number);
        return PositionPath.page(view);
    }

    public String answer(PositionView view, Long commentId) {
        String verdict = verdicts.get(commentId);
        talk.answer(
                commentId,
                verdict == null || verdict.isEmpty() ? null : CommentVerdict.valueOf(verdict),
                answers.get(commentId));
        PageMessages.done(PositionLook.FEATURE, "talk.answered");
        return PositionPath.page(view);
    }

    public String object(PositionView view, Long organisationId) {
        talk.object(view.id(), organisationId, objections.get(organisationId));
        PageMessages.done(PositionLook.FEATURE, "talk.objected");
        return PositionPath.page(view);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    /** By comment. */
    public Map<Long, String> getVerdicts() {
        return verdicts;
    }

    /** By comment. */
    public Map<Long, String> getAnswers() {
        return answers;
    }

    /** By organisation. */
    public Map<Long, String> getObjections() {
        return objections;
    }
}
