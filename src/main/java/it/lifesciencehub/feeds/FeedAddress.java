package it.lifesciencehub.feeds;

import java.io.Serializable;

/** An address that was just made and is shown once: for copying, and for programs that open {@code webcal}. */
public record FeedAddress(String https, String webcal) implements Serializable {

    static FeedAddress of(String address) {
        return new FeedAddress(address, address.replaceFirst("^https?://", "webcal://"));
    }
}
