package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.security.Identity;
import java.util.Map;

/**
 * Somebody has confirmed a change of very many organisations.
 *
 * @param versions of the organisations when it was confirmed, by id, in the list's order
 */
record BulkConfirmed(Long bulkId, Map<Long, Long> versions, Identity by) {}
