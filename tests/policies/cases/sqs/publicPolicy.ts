import type { RuleCases } from "../../support/cases";
import { publicPolicyCases } from "../../support/publicPolicies";
import { resource } from "../../support/resources";

export const cases: RuleCases = publicPolicyCases("sqs:SendMessage", (policy) =>
    resource("aws:sqs/queue:Queue", { policy }),
);
