/**
 * Events that come back: series with their editions, copies of an event, and templates that a new event begins with.
 */
@Feature(uses = {"audit", "events"})
package it.lifesciencehub.editions;

import it.lifesciencehub.shared.Feature;
