package it.lifesciencehub.accounts.web;

import it.lifesciencehub.shared.security.Role;

/** Which role a path needs. A first door only: the services behind the pages decide again, per object. */
final class AccessRules {

    private AccessRules() {}

    /** The role, ANYONE where none is needed. */
    static Role needed(String path) {
        if (isUnder(path, "/admin")) {
            return Role.ADMINISTRATOR;
        }
        if (isUnder(path, "/staff")) {
            return Role.STAFF;
        }
        if (isUnder(path, "/my") || isUnder(path, "/visits") || isUnder(path, "/company") || isInsideOfGroups(path)) {
            return Role.PERSON;
        }
        return Role.ANYONE;
    }

    /** What everybody may know of a group stands at {@code /groups/its-name}; the list of one's own and the rest do not. */
    private static boolean isInsideOfGroups(String path) {
        return isUnder(path, "/groups") && path.indexOf('/', "/groups/".length()) > 0 || path.equals("/groups");
    }

    /** Files of the pages' look, for which nobody's identity matters. */
    static boolean isResource(String path) {
        return isUnder(path, "/resources") || isUnder(path, "/jakarta.faces.resource");
    }

    private static boolean isUnder(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/") || path.startsWith(folder + ".");
    }
}
