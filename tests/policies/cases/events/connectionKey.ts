import type { RuleCases } from "../../support/cases";
import { ownKeyCases } from "../../support/keys";
import { resource } from "../../support/resources";

export const cases: RuleCases = ownKeyCases(
    "kmsKeyIdentifier",
    "kmsKeyIdentifier names no key of one's own",
    (kmsKeyIdentifier) => resource("aws:cloudwatch/eventConnection:EventConnection", { kmsKeyIdentifier }),
);
