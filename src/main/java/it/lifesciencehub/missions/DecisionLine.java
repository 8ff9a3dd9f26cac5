package it.lifesciencehub.missions;

import java.io.Serializable;

/** What staff would decide of one application: the result, and reasons in the words that the company reads. */
public class DecisionLine implements Serializable {

    private final SelectionView.Row row;
    private ApplicationState result;
    private String reasons;

    /** Begins with what threshold and places propose. */
    public DecisionLine(SelectionView.Row row) {
        this.row = row;
        this.result = row.proposed();
    }

    public SelectionView.Row getRow() {
        return row;
    }

    Long applicationId() {
        return row.id();
    }

    public ApplicationState getResult() {
        return result;
    }

    public void setResult(ApplicationState result) {
        this.result = result;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
