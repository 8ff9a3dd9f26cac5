package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.AgendaDraft;
import it.lifesciencehub.meetings.AgendaKind;
import java.io.Serializable;

/** An agenda item's row of the form. */
public class AgendaRow implements Serializable {

    private final Long id;
    private final Long carriedActionId;
    private String title;
    private AgendaKind kind;
    private Integer minutes;
    private String presenter;
    private String text;
    private Long paper;

    AgendaRow(AgendaDraft draft) {
        id = draft.id();
        carriedActionId = draft.carriedActionId();
        title = draft.title();
        kind = draft.kind();
        minutes = draft.minutes();
        presenter = draft.presenter();
        text = draft.text();
        paper = draft.paperVersionId();
    }

    AgendaDraft draft() {
        return new AgendaDraft(id, title, kind, minutes, presenter, text, paper, carriedActionId);
    }

    public boolean isCarried() {
        return carriedActionId != null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPresenter() {
        return presenter;
    }

    public void setPresenter(String presenter) {
        this.presenter = presenter;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getPaper() {
        return paper;
    }

    public void setPaper(Long paper) {
        this.paper = paper;
    }
}
