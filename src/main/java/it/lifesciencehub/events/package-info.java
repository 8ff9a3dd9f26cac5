/**
 * Events of every kind, their series, sessions, speakers and capacity rules.
 */
@Feature(uses = {"audit", "calendar", "groups", "membership", "organisations"})
package it.lifesciencehub.events;

import it.lifesciencehub.shared.Feature;
