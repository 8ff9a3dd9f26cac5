/**
 * News by mail: topics that people subscribe to, the letters that staff write about them, and the mail that tells of a
 * new event of a series. Nobody gets one who has not asked for it, and every one of them can be ended with one click.
 */
@Feature(uses = {"accounts", "audit", "events", "groups", "mail", "people", "positions", "registrations"})
package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.Feature;
