package it.lifesciencehub.lists;

import it.lifesciencehub.shared.RefusalReason;

/** Why a view was not saved. */
public enum ListsReason implements RefusalReason {
    NAME_TAKEN,
    /** Argument 0: how many there may be. */
    TOO_MANY_VIEWS,
    /** The filters are longer than can be kept. */
    QUERY_TOO_LONG;

    @Override
    public String feature() {
        return "lists";
    }

    @Override
    public int status() {
        return 422;
    }
}
