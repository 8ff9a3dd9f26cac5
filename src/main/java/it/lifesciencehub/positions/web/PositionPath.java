package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.PositionView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;

/** Addresses name the group and the position; the two have to belong together. */
final class PositionPath {

    private PositionPath() {}

    static PositionView of(PositionView view, String slug) {
        if (!view.slug().equals(slug)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return view;
    }

    /** Back to the position's page. */
    static String page(PositionView view) {
        return "/positions/show?faces-redirect=true&slug=" + view.slug() + "&position=" + view.id();
    }
}
