import { text } from "../core/values";

type Name = string | null | undefined;

/** The groups of everyone: in a workspace, and in the account. */
const EVERYONE = ["users", "account users"];

/** Whether a principal stands for everyone in the workspace or in the account. */
export function isEveryone(name: Name): boolean {
    return EVERYONE.includes(text(name).toLowerCase());
}

/** Whether a principal is a person: their user name is an e-mail address; names of groups and ids have no at sign. */
export function isPerson(name: Name): boolean {
    return text(name).includes("@");
}
