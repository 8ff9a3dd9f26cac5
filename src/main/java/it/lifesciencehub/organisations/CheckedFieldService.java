package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Staff mark which of an organisation's data they have checked. */
@Stateless
@Guarded
public class CheckedFieldService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CheckedFields fields;

    @Inject
    private AuditTrail trail;

    /** Every field that can be marked, in the order of the form. */
    @Allow(Role.STAFF)
    public List<CheckedFieldRow> fields(Long organisationId) {
        Organisation organisation = require(organisationId);
        OrganisationForm form = OrganisationForm.of(organisation);
        Map<OrganisationColumn, CheckedField> marked =
                fields.of(organisation).stream().collect(Collectors.toMap(CheckedField::getField, Function.identity()));
        Set<OrganisationColumn> proposed = CheckedFieldPolicy.inForce(marked.keySet(), form);
        return CheckedFieldPolicy.DELEGATES.stream()
                .map(column -> {
                    CheckedField mark = marked.get(column);
                    return new CheckedFieldRow(
                            column,
                            column.text(form),
                            mark == null ? null : mark.getCheckedBy(),
                            mark == null ? null : mark.getCheckedAt(),
                            marked.isEmpty() && proposed.contains(column));
                })
                .toList();
    }

    /** Marks exactly these; marks that stay keep their author and day. */
    @Allow(Role.STAFF)
    public void mark(Long organisationId, Set<OrganisationColumn> wanted) {
        Organisation organisation = require(organisationId);
        em.lock(organisation, LockModeType.PESSIMISTIC_WRITE);
        if (!CheckedFieldPolicy.DELEGATES.containsAll(wanted)) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        Set<OrganisationColumn> missing = EnumSet.noneOf(OrganisationColumn.class);
        missing.addAll(wanted);
        boolean changed = false;
        for (CheckedField field : fields.of(organisation)) {
            if (!wanted.contains(field.getField())) {
                fields.unmark(field);
                changed = true;
            }
            missing.remove(field.getField());
        }
        missing.forEach(field -> fields.mark(organisation, field));
        if (changed || !missing.isEmpty()) {
            trail.record(
                    "organisation.checked",
                    "Organisation",
                    organisationId,
                    organisation.getName(),
                    wanted.stream().sorted().map(OrganisationColumn::field).collect(Collectors.joining(", ")));
        }
    }

    private Organisation require(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Organisation.class, id));
    }
}
