import { blank, type Gray } from './bitmap.ts';

/** A smaller image, each pixel the mean of what it covers; `scale` below 1. */
export function shrink(image: Gray, scale: number): Gray {
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const starts = Uint32Array.from({ length: width + 1 }, (_, x) => Math.ceil((x * image.width) / width));
  const sums = new Uint32Array(width);
  const out = blank(width, height);
  let y = 0;
  for (let row = 0; row < height; row++) {
    sums.fill(0);
    const until = row === height - 1 ? image.height : Math.floor(((row + 1) * image.height) / height);
    const rows = until - y;
    for (; y < until; y++) {
      const from = y * image.width;
      for (let x = 0; x < width; x++) {
        const end = from + (starts[x + 1] as number);
        let sum = 0;
        for (let at = from + (starts[x] as number); at < end; at++) sum += image.data[at] as number;
        sums[x] = (sums[x] as number) + sum;
      }
    }
    for (let x = 0; x < width; x++) {
      const count = rows * ((starts[x + 1] as number) - (starts[x] as number));
      out.data[row * width + x] = count > 0 ? (sums[x] as number) / count : 255;
    }
  }
  return out;
}

/** A larger image by bilinear interpolation; `scale` above 1. */
export function enlarge(image: Gray, scale: number): Gray {
  return sample(image, Math.round(image.width * scale), Math.round(image.height * scale), (x, y) => [
    (x + 0.5) / scale - 0.5,
    (y + 0.5) / scale - 0.5,
  ]);
}

/**
 * Turn an image about its centre by `angle` radians, clockwise as seen (y goes down); what comes in from outside is white. The size stays.
 */
export function rotate(image: Gray, angle: number): Gray {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const cx = (image.width - 1) / 2;
  const cy = (image.height - 1) / 2;
  const out = blank(image.width, image.height);
  for (let y = 0; y < image.height; y++) {
    let fx = cx - cx * cos + (y - cy) * sin;
    let fy = cy + cx * sin + (y - cy) * cos;
    for (let x = 0; x < image.width; x++) {
      out.data[y * image.width + x] = between(image, fx, fy);
      fx += cos;
      fy -= sin;
    }
  }
  return out;
}

function sample(image: Gray, width: number, height: number, from: (x: number, y: number) => [number, number]): Gray {
  const out = blank(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [fx, fy] = from(x, y);
      out.data[y * width + x] = between(image, Math.max(0, fx), Math.max(0, fy));
    }
  return out;
}

/** The light at a place between pixels. */
function between({ width, height, data }: Gray, fx: number, fy: number): number {
  const x = Math.floor(fx);
  const y = Math.floor(fy);
  if (x < 0 || y < 0 || x >= width || y >= height) return 255;
  const right = x + 1 < width ? 1 : 0;
  const down = y + 1 < height ? width : 0;
  const at = y * width + x;
  const dx = fx - x;
  const dy = fy - y;
  const above = (data[at] as number) * (1 - dx) + (data[at + right] as number) * dx;
  const below = (data[at + down] as number) * (1 - dx) + (data[at + down + right] as number) * dx;
  return above * (1 - dy) + below * dy + 0.5;
}
