package it.lifesciencehub.minutes;

import it.lifesciencehub.meetings.AgendaDraft;
import it.lifesciencehub.meetings.AgendaKind;
import it.lifesciencehub.meetings.OpenActions;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A group's open actions as items of its next agenda, in the language of the minutes that they come from. */
@ApplicationScoped
class CarriedActions implements OpenActions {

    private static final int MAX_TITLE = 200;
    private static final int MINUTES = 5;

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AgendaDraft> of(Long groupId) {
        return em.createQuery(
                        "SELECT a FROM ActionItem a LEFT JOIN FETCH a.entry e LEFT JOIN FETCH e.minutes m"
                                + " WHERE a.group.id = :group AND a.state = it.lifesciencehub.minutes.ActionState.OPEN"
                                + " ORDER BY CASE WHEN a.dueOn IS NULL THEN 1 ELSE 0 END, a.dueOn, a.id",
                        ActionItem.class)
                .setParameter("group", groupId)
                .getResultStream()
                .filter(ActionItem::isKnown)
                .map(CarriedActions::item)
                .toList();
    }

    private static AgendaDraft item(ActionItem action) {
        Language language = action.getEntry() == null
                ? Language.IT
                : action.getEntry().getMinutes().getLanguage();
        String title = Texts.get(language, "minutes", "carried.title", action.getText());
        String text = action.getDueOn() == null
                ? ""
                : Texts.get(language, "minutes", "carried.due", Moments.day(language, action.getDueOn()));
        return new AgendaDraft(
                null,
                title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE - 1) + "…",
                AgendaKind.INFORMATION,
                MINUTES,
                action.getOwnerName(),
                text,
                null,
                action.getId());
    }
}
