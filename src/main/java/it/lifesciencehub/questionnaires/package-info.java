/**
 * Questionnaires: versioned questions in two languages, answers that point to the version they answered, and what staff
 * see of them. Knows nothing of what it asks for: a feature that asks people something opens a use of a questionnaire and
 * gives the answers in.
 */
@Feature(uses = {"accounts", "audit", "files", "organisations", "people"})
package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.Feature;
