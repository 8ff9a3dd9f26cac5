package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** A company's delegates read what was published to it; nobody else does but staff. */
@Stateless
@Guarded
public class FairStatementService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairAccess access;

    @Inject
    private FairBook book;

    /** All versions, the last one first; there is one at least. */
    @Allow(Role.PERSON)
    public List<StatementView> open(Long organisationId, Long eventId) {
        FairStand stand = access.standFor(organisationId, eventId);
        List<StatementView> views = new ArrayList<>();
        book.requests(stand).stream()
                .filter(one -> one.getOrganisation().getId().equals(organisationId))
                .sorted((a, b) -> b.getRequestedAt().compareTo(a.getRequestedAt()))
                .forEach(request ->
                        book.statements(request).forEach(one -> views.add(StatementView.of(one, views.isEmpty()))));
        if (views.isEmpty()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return views;
    }

    @Allow(Role.PERSON)
    public StatementView version(Long statementId) {
        FairStatement statement = statementId == null ? null : em.find(FairStatement.class, statementId);
        FairRequest request =
                access.request(statement == null ? null : statement.getRequest().getId());
        return StatementView.of(statement, book.statements(request).get(0).equals(statement));
    }
}
