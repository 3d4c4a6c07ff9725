//! Pictures of the page, and the coarse grid of colours by which one is compared with another: a letter drawn a little differently
//! changes a cell hardly, a panel in another place changes many.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use png::{ColorType, Decoder, Encoder, Transformations};

/// Pixels of the page's picture in a cell of the grid, in each direction.
const CELL: usize = 15;

/// How far a cell's colour may be from what it was before the cell counts as another one, of 255.
const NEAR: u8 = 36;

/// So many cells of a thousand may be other ones.
const OTHERS_PER_MILLE: usize = 25;

/// A picture in cells of one colour each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    width: usize,
    cells: Vec<[u8; 3]>,
}

impl Grid {
    /// The grid of a picture of the page.
    ///
    /// # Errors
    /// It is no PNG.
    pub fn of_page(picture: &[u8]) -> Result<Self> {
        let pixels = read(picture)?;
        let height = pixels.cells.len() / pixels.width;
        let (columns, rows) = (pixels.width / CELL, height / CELL);
        ensure!(columns > 0 && rows > 0, "a picture of {} by {height} pixels has no cell", pixels.width);
        let cells = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
        Ok(Self { width: columns, cells: cells.map(|(row, column)| pixels.mean(column * CELL, row * CELL)).collect() })
    }

    /// A grid that was kept.
    ///
    /// # Errors
    /// There is none, or it is no PNG.
    pub fn kept(file: &Path) -> Result<Self> {
        read(&fs::read(file).with_context(|| format!("{} (UPDATE=1 makes it)", file.display()))?)
    }

    /// Keeps the grid as a small picture.
    ///
    /// # Errors
    /// The disk failed.
    pub fn keep(&self, file: &Path) -> Result<()> {
        let mut encoder = Encoder::new(fs::File::create(file)?, u32::try_from(self.width)?, u32::try_from(self.cells.len() / self.width)?);
        encoder.set_color(ColorType::Rgb);
        encoder.set_compression(png::Compression::High);
        Ok(encoder.write_header()?.write_image_data(&self.cells.concat())?)
    }

    /// Holds this grid against one that was kept.
    ///
    /// # Errors
    /// Too many cells have another colour, or the page another size.
    pub fn hold_against(&self, kept: &Self) -> Result<()> {
        ensure!(self.width == kept.width && self.cells.len() == kept.cells.len(), "the picture has another size");
        let is_other = |(one, other): &(&[u8; 3], &[u8; 3])| one.iter().zip(other.iter()).any(|(a, b)| a.abs_diff(*b) > NEAR);
        let others = self.cells.iter().zip(&kept.cells).filter(is_other).count();
        ensure!(others * 1_000 <= self.cells.len() * OTHERS_PER_MILLE, "{others} of {} cells look different", self.cells.len());
        Ok(())
    }

    /// The mean colour of a cell whose first pixel stands there.
    fn mean(&self, left: usize, top: usize) -> [u8; 3] {
        let mut sums = [0_usize; 3];
        for y in top..top + CELL {
            for pixel in &self.cells[y * self.width + left..y * self.width + left + CELL] {
                sums.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += usize::from(*value));
            }
        }
        sums.map(|sum| u8::try_from(sum / (CELL * CELL)).unwrap_or(u8::MAX))
    }
}

/// The pixels of a PNG, as a grid whose cells are pixels.
fn read(png: &[u8]) -> Result<Grid> {
    let mut decoder = Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let mut bytes = vec![0; reader.output_buffer_size().context("the picture is too large")?];
    let info = reader.next_frame(&mut bytes)?;
    let depth = match info.color_type {
        ColorType::Rgb => 3,
        ColorType::Rgba => 4,
        ColorType::Grayscale | ColorType::GrayscaleAlpha | ColorType::Indexed => bail!("a picture in {:?}", info.color_type),
    };
    let cells = bytes[..info.buffer_size()].chunks_exact(depth).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    Ok(Grid { width: usize::try_from(info.width)?, cells })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grey(other_cells: usize) -> Grid {
        let cells = (0..2_000).map(|place| if place < other_cells { [0, 0, 0] } else { [128, 128, 128] }).collect();
        Grid { width: 50, cells }
    }

    #[test]
    fn a_few_other_cells_are_the_same_picture_and_many_are_not() {
        assert!(grey(50).hold_against(&grey(0)).is_ok());
        assert!(grey(51).hold_against(&grey(0)).is_err());
    }

    #[test]
    fn a_kept_grid_comes_back_as_it_was() -> Result<()> {
        let file = std::env::temp_dir().join(format!("wywo-grid-{}.png", std::process::id()));
        grey(7).keep(&file)?;
        let back = Grid::kept(&file)?;
        fs::remove_file(&file)?;
        ensure!(back == grey(7));
        Ok(())
    }

    #[test]
    fn a_page_is_made_of_cells_with_their_mean_colour() -> Result<()> {
        let cells = (0..30 * 15).map(|place| if place % 30 < 15 { [10, 20, 30] } else { [40, 50, 60] }).collect();
        let file = std::env::temp_dir().join(format!("wywo-page-{}.png", std::process::id()));
        Grid { width: 30, cells }.keep(&file)?;
        let page = fs::read(&file)?;
        fs::remove_file(&file)?;
        ensure!(Grid::of_page(&page)? == Grid { width: 2, cells: vec![[10, 20, 30], [40, 50, 60]] });
        Ok(())
    }
}
