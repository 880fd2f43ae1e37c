import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const endpointInstances = resourceRule({
    name: "sagemaker-endpoint-instances",
    description:
        "An endpoint runs on more than one instance. SageMaker spreads instances over availability zones; a " +
        "single one takes the endpoint with it. Serverless variants have no instances.",
    severity: "medium",
    level: "advisory",
    fix:
        "Set initialInstanceCount, or managedInstanceScaling.minInstanceCount, of each production variant to at " +
        "least 2.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html",
    framework: fsbp(
        "SageMaker.4",
        "SageMaker endpoint production variants should have an initial instance count greater than 1",
    ),
    types: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
    *check({ props }) {
        for (const [index, variant] of list(props.productionVariants).entries()) {
            const scaled = variant?.managedInstanceScaling?.minInstanceCount;
            const count = scaled ?? variant?.initialInstanceCount ?? 1;
            if (!isSet(variant ?? {}, "serverlessConfig") && !(count > 1)) {
                yield `productionVariants[${index}] has a single instance`;
            }
        }
    },
});
