import type { Problem } from "../../components/shared/problems";
import { GOVCLOUD_REGION } from "../../components/shared/regions";
import { attempt, attemptEach } from "../salvage";
import type { PlainSettings } from "../settings";
import { show } from "../words";
import { checkReference } from "./references";

type Settings = Pick<PlainSettings, "region" | "awsAccountId" | "instanceProfiles">;

/** Most of them: the role that passes theirs, and the policy that bounds it, have room for so many. */
const MOST = 10;

/** Instance profiles are of the AWS account, each comes once, and there are not too many for the policies that name their roles. */
export function checkInstanceProfiles(settings: Settings): readonly Problem[] {
    const { instanceProfiles } = settings;
    return [
        ...attempt(() => checkCount(instanceProfiles)),
        ...attemptEach(instanceProfiles, (profile, key) => [
            ...attempt(() => checkPlace(settings, `instanceProfiles.${key}.arn`, profile.arn)),
            ...attempt(() => checkPlace(settings, `instanceProfiles.${key}.roleArn`, profile.roleArn)),
            ...attempt(() => checkRepeated(instanceProfiles, key, profile.arn)),
        ]),
    ];
}

function checkCount(instanceProfiles: Settings["instanceProfiles"]): readonly Problem[] {
    const count = Object.keys(instanceProfiles).length;
    const fix = "remove some: one role can be for several workloads, and Unity Catalog needs none";
    return count <= MOST
        ? []
        : [{ path: "instanceProfiles", given: String(count), allowed: `at most ${String(MOST)}`, fix }];
}

/** Databricks' role passes roles of its own account only. */
function checkPlace({ region, awsAccountId }: Settings, path: string, arn: string): readonly Problem[] {
    const partition = region === GOVCLOUD_REGION ? "aws-us-gov" : "aws";
    const begin = `arn:${partition}:iam::${awsAccountId}:`;
    return arn.startsWith(begin)
        ? []
        : [
              {
                  path,
                  given: show(arn),
                  allowed: `one of account ${awsAccountId} in partition ${partition}, which begins with ${begin}`,
                  fix: "name one of the account that clusters run in, or remove it",
              },
          ];
}

/** Databricks knows an instance profile by its ARN, so that two of them would undo each other. */
function checkRepeated(instanceProfiles: Settings["instanceProfiles"], key: string, arn: string): readonly Problem[] {
    const before = Object.keys(instanceProfiles).slice(0, Object.keys(instanceProfiles).indexOf(key));
    const same = attemptEach(before, (other) => (instanceProfiles[other]?.arn === arn ? [other] : []));
    return same.slice(0, 1).map((first) => ({
        path: `instanceProfiles.${key}.arn`,
        given: show(arn),
        allowed: "each instance profile once",
        fix: `remove instanceProfiles.${key}, or correct it: instanceProfiles.${first} is the same`,
    }));
}

/** What a cluster or a workload runs with is an instance profile that is named. */
export function checkChosenProfiles({
    instanceProfiles,
    clusters,
    workloads,
}: Pick<PlainSettings, "instanceProfiles" | "clusters" | "workloads">): readonly Problem[] {
    const known = Object.keys(instanceProfiles);
    const check = (section: string, key: string, chosen: string | undefined): readonly Problem[] =>
        chosen === undefined
            ? []
            : checkReference(`${section}.${key}.instanceProfile`, chosen, known, "instanceProfiles");
    return [
        ...attemptEach(clusters, ({ instanceProfile }, key) => check("clusters", key, instanceProfile)),
        ...attemptEach(workloads, ({ instanceProfile }, key) => check("workloads", key, instanceProfile)),
    ];
}
