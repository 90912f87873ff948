package org.touchstone.practice.edition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a document; it never changes.
 *
 * @param clinic whose it is
 * @param version from 1
 * @param publishedBy account of the administrator; null: it came with the suite
 */
public record Edition<C>(
    Clinic clinic,
    String code,
    int version,
    C content,
    Instant publishedAt,
    @Nullable UUID publishedBy) {}
