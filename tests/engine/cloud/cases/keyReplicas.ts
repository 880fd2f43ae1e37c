import type { CloudRecord } from "../calls";
import type { KEY_REPLICA_REFUSALS } from "../refusals/keyReplicas";
import { textAt } from "../values";
import { deletion, variants, type Bench, type Cases } from "./bench";

const primary = (bench: Bench, multiRegion = true): Promise<CloudRecord> => bench.aws("kms/key:Key", { multiRegion });

const replicate = (bench: Bench, { outputs }: Pick<CloudRecord, "outputs">, region: string): Promise<CloudRecord> =>
    bench.aws("kms/replicaKey:ReplicaKey", { region, primaryKeyArn: textAt(outputs, "arn") ?? "" });

export const KEY_REPLICA_CASES: Cases<typeof KEY_REPLICA_REFUSALS> = {
    "replica of a key that does not exist": variants(
        async (bench, absent: boolean) => {
            const key = await primary(bench);
            await replicate(bench, absent ? { outputs: { arn: "arn:lost" } } : key, "eu-central-1");
        },
        true,
        false,
        /NotFoundException: Key 'arn:lost' does not exist/,
    ),
    "replica of a key of a single region": variants(
        async (bench, multiRegion: boolean) => replicate(bench, await primary(bench, multiRegion), "eu-central-1"),
        false,
        true,
        /UnsupportedOperationException: .* is not a multi-Region primary key/,
    ),
    "replica in a region that has the key already": variants(
        async (bench, region: string) => {
            const key = await primary(bench);
            await replicate(bench, key, "eu-central-1");
            await replicate(bench, key, region);
        },
        "eu-central-1",
        "eu-west-3",
        /AlreadyExistsException: multi-Region key .* already exists in region eu-central-1/,
    ),
    "key deleted that still has replicas": deletion(
        primary,
        (bench, key) => replicate(bench, key, "eu-central-1"),
        /still has a replica in eu-central-1/,
    ),
};
