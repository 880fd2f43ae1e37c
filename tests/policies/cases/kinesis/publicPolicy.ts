import type { RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

export const cases: RuleCases = publicPolicyCases("kinesis:GetRecords", (policy) =>
    resource("aws:kinesis/resourcePolicy:ResourcePolicy", { policy }),
);
