package it.lifesciencehub.shared.web;

import java.util.Optional;

/** Leads from addresses of things that went elsewhere to where they are now. Every bean of this kind is asked. */
public interface AddressDetour {

    /**
     * @param path of a page that is being opened, without its query
     * @return the path and query to go to instead, in the rights of the caller; empty for every other path
     */
    Optional<String> from(String path);
}
