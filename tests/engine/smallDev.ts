import type { Overrides } from "./project";

/** Settings of dev with one of each kind, for tests that bring it up many times: every type of resource is there. */
export const SMALL_DEV: Overrides = {
    "lakehouse:lake": { zones: { silver: {} } },
    "lakehouse:catalogs": { main: { zone: "silver" } },
};
