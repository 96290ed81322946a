import { expect, test } from "vitest";
import { inflectedLike } from "../server/language/inflection.ts";

test.each([
  ["Gadget", "Device", "Device", "Gadget"],
  ["Gadget", "Device", "Devices", "Gadgets"],
  ["Gadget", "Device", "Device’s", "Gadget’s"],
  ["Gadget", "Device", "Devices'", "Gadgets'"],
  ["Gadget", "Device", "devices", "gadgets"],
  ["Counting Box", "Device", "Devices", "Counting Boxes"],
  ["Third Party", "Partner", "Partners", "Third Parties"],
  ["Usage Data", "Count", "Counts", "Usage Data"],
  ["Platform", "Services", "Services", "Platform"],
  ["Platforms", "Services", "Service", "Platform"],
  ["Address", "Status", "Status", "Address"],
  ["GDPR Data", "Device", "device", "GDPR data"],
  ["Members", "User", "User's", "Members'"],
])("%j for %j is, where %j stands, %j", (name, term, occurrence, expected) => {
  expect(inflectedLike(name, term, occurrence)).toBe(expected);
});
