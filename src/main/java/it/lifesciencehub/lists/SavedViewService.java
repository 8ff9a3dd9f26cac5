package it.lifesciencehub.lists;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * A person's own views of lists and their choice of columns. Another person's views answer as not found. How somebody
 * likes to look at a list is no business of the trail.
 */
@Stateless
@Guarded
public class SavedViewService {

    /** Views of one list that a person may keep. */
    static final int MOST = 30;

    private static final int NAME_LENGTH = 80;
    private static final int QUERY_LENGTH = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** What the caller has kept for a list. */
    @Allow(Role.PERSON)
    public ListMemory of(String listCode) {
        Long person = Caller.current().personId();
        if (person == null) {
            return ListMemory.NONE;
        }
        return new ListMemory(
                views(person, listCode).stream().map(SavedViewRow::of).toList(),
                em.createNamedQuery(ChosenColumns.OF_PERSON, ChosenColumns.class)
                        .setParameter("person", person)
                        .setParameter("list", listCode)
                        .getResultStream()
                        .findFirst()
                        .map(chosen -> ListMemory.codes(chosen.getColumns()))
                        .orElse(List.of()));
    }

    /** @return the new view's id */
    @Allow(Role.PERSON)
    public Long save(String listCode, String name, String query, List<String> columns, boolean preferred) {
        Long person = Caller.requirePersonId();
        List<SavedView> others = views(person, listCode);
        if (others.size() >= MOST) {
            throw new Refusal(ListsReason.TOO_MANY_VIEWS, MOST);
        }
        SavedView view = new SavedView(person, listCode, checked(name, null, others), clock.instant());
        view.show(kept(query), String.join(",", columns));
        prefer(view, preferred, others);
        em.persist(view);
        return view.getId();
    }

    /** Gives it another name, and makes it the one that the list opens with, or not. */
    @Allow(Role.PERSON)
    public void change(Long id, String name, boolean preferred) {
        SavedView view = mine(id);
        List<SavedView> others = views(view.getPersonId(), view.getListCode());
        view.call(checked(name, view, others));
        prefer(view, preferred, others);
    }

    /** The view shows from now on what the list shows now. */
    @Allow(Role.PERSON)
    public void update(Long id, String query, List<String> columns) {
        mine(id).show(kept(query), String.join(",", columns));
    }

    @Allow(Role.PERSON)
    public void delete(Long id) {
        em.remove(mine(id));
    }

    /** @param columns their codes, in the order of the list; none at all stands for the usual ones */
    @Allow(Role.PERSON)
    public void chooseColumns(String listCode, List<String> columns) {
        Long person = Caller.requirePersonId();
        ChosenColumns chosen = em.createNamedQuery(ChosenColumns.OF_PERSON, ChosenColumns.class)
                .setParameter("person", person)
                .setParameter("list", listCode)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ChosenColumns(person, listCode));
        chosen.choose(String.join(",", columns));
        em.persist(chosen);
    }

    private List<SavedView> views(Long person, String listCode) {
        return em.createNamedQuery(SavedView.OF_PERSON, SavedView.class)
                .setParameter("person", person)
                .setParameter("list", listCode)
                .getResultList();
    }

    private SavedView mine(Long id) {
        SavedView view = id == null ? null : em.find(SavedView.class, id);
        if (view == null || !Objects.equals(view.getPersonId(), Caller.requirePersonId())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return view;
    }

    /** One at most is preferred: the one before it is written first, for an index of the database watches over it. */
    private void prefer(SavedView view, boolean preferred, List<SavedView> others) {
        if (preferred) {
            others.stream().filter(other -> !other.equals(view)).forEach(other -> other.prefer(false));
            em.flush();
        }
        view.prefer(preferred);
    }

    private static String checked(String name, SavedView self, List<SavedView> others) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            throw new Refusal(List.of(new Problem("viewName", CommonReason.REQUIRED)));
        }
        if (stripped.length() > NAME_LENGTH) {
            throw new Refusal(List.of(new Problem("viewName", CommonReason.TOO_LONG, NAME_LENGTH)));
        }
        if (others.stream()
                .anyMatch(other -> !other.equals(self) && other.getName().equalsIgnoreCase(stripped))) {
            throw new Refusal(List.of(new Problem("viewName", ListsReason.NAME_TAKEN)));
        }
        return stripped;
    }

    private static String kept(String query) {
        String text = query == null ? "" : query;
        if (text.length() > QUERY_LENGTH) {
            throw new Refusal(ListsReason.QUERY_TOO_LONG);
        }
        return text;
    }
}
