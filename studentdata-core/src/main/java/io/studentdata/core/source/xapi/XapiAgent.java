package io.studentdata.core.source.xapi;

import org.jspecify.annotations.Nullable;

/**
 * Somebody, by the one identifier a statement has of them: an account, a mail address, its hash, or
 * an OpenID.
 *
 * @param homePage the system the account is on; absent without an account
 * @param account its name there; absent without an account
 * @param mailbox {@code mailto:} and the address; absent where another identifier is there
 * @param mailboxHash SHA-1 of such a mailbox, in lower-case hexadecimal digits; absent likewise
 * @param openId an OpenID; absent likewise
 */
public record XapiAgent(
    @Nullable String homePage,
    @Nullable String account,
    @Nullable String mailbox,
    @Nullable String mailboxHash,
    @Nullable String openId) {}
