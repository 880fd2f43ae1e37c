import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONFIGURATION = "aws:sagemaker/endpointConfiguration:EndpointConfiguration";
const variant = (...productionVariants: object[]): ReturnType<typeof resource> =>
    resource(CONFIGURATION, { productionVariants });

export const cases: RuleCases = {
    passing: {
        "two instances": passes(variant({ instanceType: "ml.m5.large", initialInstanceCount: 2 })),
        "scaled, never below two": passes(
            variant({ managedInstanceScaling: { minInstanceCount: 2 }, initialInstanceCount: 1 }),
        ),
        serverless: passes(variant({ serverlessConfig: { memorySizeInMb: 2048, maxConcurrency: 2 } })),
    },
    violating: {
        "one instance": fails(
            "productionVariants[1] has a single instance",
            variant({ initialInstanceCount: 3 }, { initialInstanceCount: 1 }),
        ),
        "scaled down to one": fails(
            "productionVariants[0] has a single instance",
            variant({ managedInstanceScaling: { minInstanceCount: 1 }, initialInstanceCount: 2 }),
        ),
    },
    unknown: {
        "the number": undecided(
            "productionVariants.0.initialInstanceCount",
            variant({ initialInstanceCount: UNKNOWN }),
        ),
    },
    absent: {
        "no number": fails("productionVariants[0] has a single instance", variant({ instanceType: "ml.m5.large" })),
        "no variant": passes(resource(CONFIGURATION, {})),
    },
};
